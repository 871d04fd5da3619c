package cn.gov.haixi.safety.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;

/** Mail through the server's own session; whose relay that is, the server's configuration says. */
@ApplicationScoped
class MailDelivery implements Delivery {
    static final String KIND = "mail";

    @Resource(lookup = "java:jboss/mail/Default") private Session session;

    @Override public String kind() { return KIND; }

    @Override public void deliver(OutboxMessage message) throws DeliveryFailed {
        JsonObject letter = Json.createReader(new StringReader(message.payload())).readObject();
        try {
            MimeMessage mail = new MimeMessage(session) {
                @Override protected void updateMessageID() throws MessagingException { setHeader("Message-ID", "<" + message.id() + "@safety>"); }
            };
            mail.setFrom(new InternetAddress(System.getProperty("safety.mail.from", "safety@localhost")));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.address(), true));
            mail.setSubject(letter.getString("subject"), "UTF-8");
            mail.setText(letter.getString("body"), "UTF-8");
            Transport.send(mail);
        } catch (MessagingException failed) {
            throw new DeliveryFailed(failed.getClass().getSimpleName(), failed);
        }
    }
}
