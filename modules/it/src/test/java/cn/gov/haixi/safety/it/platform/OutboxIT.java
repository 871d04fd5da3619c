package cn.gov.haixi.safety.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.outbox.OutboxDelivery;
import cn.gov.haixi.safety.platform.outbox.OutboxQueries;
import cn.gov.haixi.safety.platform.outbox.OutboxRow;
import cn.gov.haixi.safety.platform.outbox.OutboxState;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail leaves after its transaction committed, waits while the relay is away, and then arrives. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    private static final String BODY = "(测试)您有一件待办䶮";

    @Inject private WrittenMails mails;
    @Inject private OutboxDelivery delivery;
    @Inject private OutboxQueries queries;
    private final String subject = "测试" + System.nanoTime();
    private final String address = "outbox-" + System.nanoTime() + "@example.cn";

    @Test
    void shouldDeliverAMailAndForgetWhatItSaid() throws IOException {
        try (MailStub relay = MailStub.start()) {
            mails.write(address, subject, BODY);
            await(OutboxState.DELIVERED);
            assertThat(relay.mails()).anySatisfy(mail -> {
                assertThat(mail).contains("To: " + address).contains("Message-ID: <").contains("Auto-Submitted: auto-generated");
                assertThat(text(mail)).isEqualTo(BODY);
            });
        }
        assertThat(Sql.strings("select payload from platform_outbox where address = ?", address)).noneMatch(payload -> payload.contains("待办"));
        OutboxRow row = As.account("xitong").get(() -> queries.find(OutboxState.DELIVERED, new PageRange(0, 20))).rows().get(0);
        assertThat(row.address()).startsWith("***").doesNotContain(address);
    }

    @Test
    void shouldTryAgainOnceTheRelayIsBack() throws IOException {
        mails.write(address, subject, BODY);
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (failed() == 0 && System.nanoTime() < deadline) {
            delivery.deliver();
        }
        assertThat(failed()).isEqualTo(1);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(Sql.strings("select last_error from platform_outbox where address = ?", address)).noneMatch(error -> error.contains(address));
        Sql.update("update platform_outbox set due_at = written_at where address = ?", address);
        try (MailStub relay = MailStub.start()) {
            await(OutboxState.DELIVERED);
            assertThat(relay.mails()).isNotEmpty();
        }
    }

    @Test
    void shouldSendNothingThatWasRolledBack() {
        mails.writeAndRollBack(address, subject, BODY);
        assertThat(Sql.number("select count(*) from platform_outbox where address = ?", address)).isZero();
    }

    /** The server's own job may be at it: then this one finds nothing to do. */
    private void await(OutboxState wanted) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!state().equals(wanted.name()) && System.nanoTime() < deadline) {
            delivery.deliver();
        }
        assertThat(state()).isEqualTo(wanted.name());
    }

    private long failed() { return Sql.number("select count(*) from platform_outbox where address = ? and last_error is not null", address); }

    private String state() { return Sql.strings("select state from platform_outbox where address = ?", address).iterator().next(); }

    private static String text(String mail) {
        String body = mail.substring(mail.indexOf("\n\n")).replaceAll("\\s", "");
        return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    }
}
