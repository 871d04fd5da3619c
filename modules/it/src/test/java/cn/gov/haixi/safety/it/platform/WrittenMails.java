package cn.gov.haixi.safety.it.platform;

import cn.gov.haixi.safety.platform.outbox.Outbox;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes a mail in a transaction like a feature's own, which commits or does not. */
@Stateless
public class WrittenMails {
    @Inject private Outbox outbox;
    @Resource private EJBContext transaction;

    public void write(String to, String subject, String body) { outbox.mail(to, subject, body); }

    public void writeAndRollBack(String to, String subject, String body) {
        write(to, subject, body);
        transaction.setRollbackOnly();
    }
}
