package cn.gov.haixi.safety.reporting.wechat;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the lines over from the JSON file that the system property {@code safety.channels} names: an array of {@code code},
 * {@code name} if wanted, {@code owner}, {@code appId}, {@code token}, {@code aesKey} or null, {@code secret}, {@code apiBase}. A file that cannot be
 * read, or an entry that is not whole, is logged by its place and keeps nobody from starting.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LineFile {
    private static final System.Logger LOG = System.getLogger(LineFile.class.getName());
    @Inject private WechatLines lines;

    @PostConstruct
    void read() {
        String file = System.getProperty("safety.channels", "").strip();
        if (file.isEmpty()) {
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(file)); JsonReader reader = Json.createReader(in)) {
            var entries = reader.readArray();
            for (int i = 0; i < entries.size(); i++) {
                define(entries.getJsonObject(i), i);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "The WeChat lines of " + file + " could not be read: " + unreadable.getClass().getSimpleName());
        }
    }

    private void define(JsonObject entry, int place) {
        try {
            lines.define(new LineDraft(entry.getString("code"), entry.getString("name", null), entry.getString("owner"), entry.getString("appId"), entry.getString("token"),
                    entry.isNull("aesKey") ? null : entry.getString("aesKey"), entry.getString("secret"), entry.getString("apiBase")));
        } catch (RuntimeException incomplete) {
            LOG.log(System.Logger.Level.ERROR, "The WeChat line at place " + place + " was left out: " + incomplete.getClass().getSimpleName());
        }
    }
}
