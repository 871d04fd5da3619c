package cn.gov.haixi.safety.it.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * Plays WeChat's API on the port that the tested lines are told: a token, and files, with the errors that WeChat documents, and answers that never
 * come or come to a stand, one after another.
 */
final class WechatStub implements AutoCloseable {
    /** Answers that no client should wait for. */
    enum Silence { NO_ANSWER, HALF_AN_ANSWER }

    private static final String TOKEN = "stable_token";
    private static final String GOOD_TOKEN = "{\"access_token\":\"token\",\"expires_in\":7200}";
    private static final ArrayDeque<Object> NO_SUCH_FILE = new ArrayDeque<>(List.of(40007));
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, ArrayDeque<Object>> files = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Thread listening;

    private WechatStub() throws IOException {
        socket = new ServerSocket(Integer.getInteger("it.wechat.port"), 50, InetAddress.getLoopbackAddress());
        listening = new Thread(this::serve, "wechat-stub");
        listening.setDaemon(true);
        listening.start();
    }

    static WechatStub start() throws IOException { return new WechatStub(); }

    /**
     * @param mediaId or «menu» for the call that sets one, «stable_token», or a path without its slash
     * @param answers in turn: an errcode, JSON, a file's bytes or a silence; the last one stays
     */
    WechatStub with(String mediaId, Object... answers) {
        files.put(mediaId, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    /** One answer to everything: WeChat is ill. */
    static WechatStub ill(Object answer) throws IOException {
        return start().with("*", answer).with(TOKEN, answer.equals(40001) || answer instanceof Silence ? answer : GOOD_TOKEN);
    }

    List<String> asked() { return List.copyOf(asked); }

    /** The bodies of calls that had one. */
    List<String> said() { return List.copyOf(said); }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread thread = new Thread(() -> serve(caller), "wechat-stub-call");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket caller = accepted) {
            answer(caller);
        } catch (IOException gone) {
            // Whoever called has given up.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Socket caller) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = in.readLine();
        if (request == null) {
            return;
        }
        int length = 0;
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        char[] body = new char[length];
        for (int read = 0; read < length; ) {
            read += in.read(body, read, length - read);
        }
        if (length > 0) {
            said.add(new String(new String(body).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
        String path = request.split(" ")[1];
        asked.add(path.replaceAll("access_token=[^&]*", "access_token=*"));
        boolean token = path.startsWith("/cgi-bin/stable_token");
        if (token && !files.containsKey(TOKEN)) {
            json(caller.getOutputStream(), "{\"access_token\":\"token-" + asked.size() + "\",\"expires_in\":7200}");
            return;
        }
        String what = token ? TOKEN : path.startsWith("/cgi-bin/menu/create") ? "menu" : path.replaceAll(".*media_id=|^/", "");
        Object answer = next(files.getOrDefault(what, files.getOrDefault("*", NO_SUCH_FILE)));
        if (answer instanceof Silence silence) {
            if (silence == Silence.HALF_AN_ANSWER) {
                caller.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"access".getBytes(StandardCharsets.US_ASCII));
            }
            closed.await();
        } else if (answer instanceof byte[] file) {
            write(caller.getOutputStream(), "image/jpeg", file);
        } else if (answer instanceof String json) {
            json(caller.getOutputStream(), json);
        } else {
            json(caller.getOutputStream(), "{\"errcode\":" + answer + ",\"errmsg\":\"example\"}");
        }
    }

    private static synchronized Object next(ArrayDeque<Object> answers) { return answers.size() > 1 ? answers.poll() : answers.peek(); }

    private static void json(OutputStream out, String json) throws IOException { write(out, "application/json", json.getBytes(StandardCharsets.UTF_8)); }

    private static void write(OutputStream out, String type, byte[] body) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** The port is free only when nobody waits at it any more. */
    @Override public void close() throws IOException {
        socket.close();
        closed.countDown();
        try {
            listening.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
