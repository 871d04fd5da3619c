package cn.gov.haixi.safety.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Mail through the server's own session; whose relay that is, the server's configuration says. The sender is the system property
 * {@code safety.mail.from}. A relay that does not answer is given up after half a minute.
 */
@ApplicationScoped
class MailDelivery implements Delivery {
    static final String KIND = "mail";
    private static final String MILLISECONDS = "30000";

    @Resource(lookup = "java:jboss/mail/Default") private Session session;
    @Inject private Clock clock;

    @Override public String kind() { return KIND; }

    @Override public void deliver(OutboxMessage message) throws DeliveryFailed {
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.getProperties().putIfAbsent("mail.smtp." + limit, MILLISECONDS);
        }
        try (JsonReader payload = Json.createReader(new StringReader(message.payload()))) {
            Transport.send(letter(message, payload.readObject()));
        } catch (MessagingException failed) {
            throw new DeliveryFailed(obstacle(failed), failed);
        }
    }

    private MimeMessage letter(OutboxMessage message, JsonObject text) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            /** The same in every try, so that a mail box which got it twice can tell. */
            @Override protected void updateMessageID() throws MessagingException { setHeader("Message-ID", "<" + message.id() + "@safety>"); }
        };
        mail.setFrom(new InternetAddress(System.getProperty("safety.mail.from", "safety@localhost")));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.address(), true));
        mail.setSubject(text.getString("subject"), "UTF-8");
        mail.setText(text.getString("body"), "UTF-8");
        mail.setSentDate(Date.from(Instant.now(clock)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** Kinds of failures from the outside in: a mail server's own words may repeat addresses. */
    private static String obstacle(Throwable failed) {
        StringBuilder kinds = new StringBuilder(failed.getClass().getSimpleName());
        for (Throwable cause = failed.getCause(); cause != null && kinds.length() < 300; cause = cause.getCause()) {
            kinds.append(" < ").append(cause.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
