package cn.gov.haixi.safety.reporting.wechat;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes down on every node, each few seconds, what it saw of the lines. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineBook {
    @Inject private LineWatch watch;

    @PreDestroy
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void write() { watch.write(); }
}
