package cn.gov.haixi.safety.it.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays the department's mail relay on the port that the tested server is told. */
final class MailStub implements AutoCloseable {
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    private MailStub() throws IOException {
        socket = new ServerSocket(Integer.getInteger("mail.port"), 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail-stub");
        thread.setDaemon(true);
        thread.start();
    }

    static MailStub start() throws IOException { return new MailStub(); }

    /** Head and text of each mail, lines parted by {@code \n}. */
    List<String> mails() { return List.copyOf(mails); }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 stub");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(caller, "354 go on");
                StringBuilder mail = new StringBuilder();
                for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
                    mail.append(text).append('\n');
                }
                mails.add(mail.toString());
                say(caller, "250 taken");
            } else if (line.equals("QUIT")) {
                say(caller, "221 bye");
                return;
            } else {
                say(caller, "250 ok");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override public void close() throws IOException { socket.close(); }
}
