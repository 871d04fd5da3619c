package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.registry.account.FirstStart;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Greets whoever starts the server, in its log: with a set-up code while the platform has no accounts, or, asked by {@code -Dsafety.demo=true},
 * with demo data and who may try it. Runs last of all parts of the EAR, so that every feature can fill in its own.
 */
@WebListener
public class StartUp implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger("safety");
    @Inject private FirstStart firstStart;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Boolean.getBoolean("safety.demo")) {
            startDemo(event.getServletContext().getContextPath());
        } else if (firstStart.holdsDemo()) {
            LOG.log(System.Logger.Level.WARNING, "This database holds demo data with accounts of one common password. Do not put it to real use.");
        } else {
            firstStart.newCode().ifPresent(code -> LOG.log(System.Logger.Level.INFO, """


                    ------------------------------------------------------------------
                     平台尚未初始化。请在 24 小时内打开 %1$s ,用下列一次性代码创建三员账号。
                     Not set up yet: open %1$s within 24 hours with this one-time code.

                         %2$s

                    ------------------------------------------------------------------
                    """.formatted(address() + event.getServletContext().getContextPath() + "/setup", code)));
        }
    }

    private void startDemo(String context) {
        Path kept = Path.of(System.getProperty("safety.data", System.getProperty("jboss.server.data.dir", ".")), "demo-password.txt");
        String given = System.getProperty("safety.demo.password", "").strip();
        String password = !given.isEmpty() ? given : read(kept);
        if (firstStart.pending()) {
            password = password.isEmpty() ? firstStart.makeUpPassword() : password;
            firstStart.fillDemo(password);
            write(kept, password);
        } else if (!firstStart.holdsDemo()) {
            LOG.log(System.Logger.Level.WARNING, "-Dsafety.demo=true is ignored: this database is in real use.");
            return;
        } else if (!password.isEmpty() && !password.equals(read(kept))) {
            firstStart.giveDemoPassword(password);
            write(kept, password);
        }
        String shown = password.isEmpty() ? "首次启动时显示的密码 / the one printed at the first start" : password;
        LOG.log(System.Logger.Level.INFO, """


                ------------------------------------------------------------------
                 海西州安全生产综合监管平台 (演示数据 / demo data)

                 内网 / intranet   %1$s%2$s
                 公众 / citizens   %1$s/portal

                 密码 / password   %3$s

                %4$s
                ------------------------------------------------------------------
                """.formatted(address(), context, shown, firstStart.demoAccounts().stream()
                .map(account -> " %-18s%s %s".formatted(account.name(), account.role(), account.person())).collect(Collectors.joining("\n"))));
    }

    private static String address() {
        return "http://localhost:" + (Integer.getInteger("jboss.http.port", 8080) + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    private static String read(Path kept) {
        try {
            return Files.exists(kept) ? Files.readString(kept).strip() : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path kept, String password) {
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Files.writeString(kept, password + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
