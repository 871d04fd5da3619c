package cn.gov.haixi.safety.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A prefecture's tips of many years, written past the application: the newest few thousand are under way, the others have ended, as in life.
 * Nothing in them is real. The same numbers come out of every run.
 */
public final class ManyTips {
    /** So many of the newest tips are still under way, however long the history is. */
    private static final int UNDER_WAY = 2_000;
    private static final int BATCH = 1_000;
    private static final Instant LAST = Instant.parse("2026-11-20T08:00:00Z");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> KINDS = List.of("HAZARD", "HAZARD", "HAZARD", "VIOLATION", "VIOLATION", "OCCUPATIONAL", "ACCIDENT");
    private static final List<String> CHANNELS = List.of("PORTAL", "PORTAL", "PORTAL", "API", "PHONE", "LETTER", "VISIT");
    private static final List<String> RUNNING = List.of("RECEIVED", "ACCEPTED", "VERIFYING", "VERIFYING", "VERIFIED", "HANDLED");
    private static final List<String> ENDED = List.of("CLOSED", "CLOSED", "CLOSED", "CLOSED", "REJECTED", "MERGED");
    private static final List<String> FINDINGS = List.of("VIOLATION_ORDINARY", "HAZARD_GENERAL", "HAZARD_GENERAL", "HAZARD_LARGER", "HAZARD_MAJOR", "OCCUPATIONAL");
    private static final List<String> DANGERS = List.of("配电箱门缺失,电线裸露", "脚手架连墙件被拆除", "动火作业无人监护", "有限空间作业未检测气体", "安全出口被货物堵塞",
            "储罐区可燃气体报警器停用", "车间粉尘大,未发防尘口罩", "运输车辆超载,轮胎磨平");
    private static final List<String> PLACES = List.of("盐湖路中段料场", "工业园区三号门", "在建厂房东侧", "选矿车间", "物流园仓库", "国道旁加油站");
    private static final String TIP = "insert into reporting_tip (id, version, number, kind, channel, state, what, region_code, region_path, place, enterprise_name, real_name,"
            + " deaths, owner_id, received_at, received_on, accept_due, accepted_at, accepted_on, extension_state, verified_on, handled_on, due_on, conclusion, finding, matter_id)"
            + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, 'NONE', ?, ?, ?, ?, ?, ?)";
    private static final String STEP = "insert into reporting_tip_step (id, tip_id, made_at, move, actor_name, organisation_name, words) values (?, ?, ?, 'RECEIVED', '', '', '')";

    private final Connection connection;
    private final List<Office> offices = new ArrayList<>();
    private final Random random = new Random(20171211);

    private record Office(byte[] id, String regionCode, String regionPath) { }

    private ManyTips(Connection connection) { this.connection = connection; }

    /** Brings the table to so many tips: the old ones of an earlier call are thrown away. Returns when the database knows its figures. */
    public static void fill(Connection connection, int tips) throws SQLException {
        new ManyTips(connection).fill(tips);
    }

    private void fill(int tips) throws SQLException {
        connection.setAutoCommit(false);
        readOffices();
        List<String> indexes = indexes();
        alter(indexes.stream().map(index -> "drop index " + index.substring(0, index.indexOf(' '))).toList());
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from reporting_tip_step where tip_id in (select id from reporting_tip where number like '压测-%')");
            statement.execute("delete from reporting_tip where number like '压测-%'");
        }
        try (PreparedStatement tip = connection.prepareStatement(TIP); PreparedStatement step = connection.prepareStatement(STEP)) {
            Duration apart = Duration.ofDays(3_285).dividedBy(tips);
            for (int i = 0; i < tips; i++) {
                add(tip, step, i, LAST.minus(apart.multipliedBy(tips - i)), tips - i <= UNDER_WAY);
                if ((i + 1) % BATCH == 0 || i + 1 == tips) {
                    tip.executeBatch();
                    step.executeBatch();
                    connection.commit();
                }
            }
        }
        alter(indexes.stream().map(index -> "add index " + index).toList());
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table reporting_tip, reporting_tip_step");
        }
        connection.commit();
    }

    /** The secondary indexes, built anew in the end: a tenth of the work of keeping them while rows come. */
    private List<String> indexes() throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select concat(index_name, ' (', group_concat(column_name order by seq_in_index), ')') from information_schema.statistics"
                        + " where table_schema = database() and table_name = 'reporting_tip' and non_unique = 1 group by index_name")) {
            while (found.next()) {
                indexes.add(found.getString(1));
            }
        }
        return indexes;
    }

    private void alter(List<String> changes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table reporting_tip " + String.join(", ", changes));
        }
    }

    private void readOffices() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id, region_code, region_path from registry_organisation where kind = 'COMMITTEE_OFFICE' and valid_to is null order by region_path")) {
            while (found.next()) {
                offices.add(new Office(found.getBytes(1), found.getString(2), found.getString(3)));
            }
        }
        if (offices.isEmpty()) {
            throw new SQLException("no committee office: start the server with demo data first");
        }
    }

    private void add(PreparedStatement tip, PreparedStatement step, int i, Instant received, boolean underWay) throws SQLException {
        byte[] id = id(received, i, 0);
        Office office = offices.get(random.nextInt(offices.size()));
        String state = any(underWay ? RUNNING : ENDED);
        LocalDate day = received.atZone(BEIJING).toLocalDate();
        boolean accepted = !state.equals("RECEIVED") && !state.equals("REJECTED");
        boolean verified = state.equals("VERIFIED") || state.equals("HANDLED") || state.equals("CLOSED");
        int n = 0;
        tip.setBytes(++n, id);
        tip.setString(++n, "压测-" + day.getYear() + "-" + String.format("%07d", i));
        tip.setString(++n, any(KINDS));
        tip.setString(++n, any(CHANNELS));
        tip.setString(++n, state);
        tip.setString(++n, any(DANGERS) + ",已有多日无人处理,请尽快派人来看。编号" + i + "。");
        tip.setString(++n, office.regionCode());
        tip.setString(++n, office.regionPath());
        tip.setString(++n, any(PLACES));
        tip.setString(++n, "示例企业" + random.nextInt(3_000));
        tip.setBoolean(++n, random.nextInt(3) == 0);
        tip.setBytes(++n, office.id());
        tip.setTimestamp(++n, Timestamp.from(received));
        tip.setDate(++n, Date.valueOf(day));
        tip.setDate(++n, Date.valueOf(day.plusDays(7)));
        tip.setTimestamp(++n, accepted ? Timestamp.from(received.plusSeconds(86_400)) : null);
        tip.setDate(++n, accepted ? Date.valueOf(day.plusDays(1)) : null);
        tip.setDate(++n, verified ? Date.valueOf(day.plusDays(30)) : null);
        tip.setDate(++n, state.equals("CLOSED") ? Date.valueOf(day.plusDays(40)) : null);
        tip.setDate(++n, underWay ? Date.valueOf(day.plusDays(60)) : null);
        tip.setString(++n, verified ? "TRUE" : null);
        if (verified) {
            tip.setString(++n, any(FINDINGS));
        } else {
            tip.setNull(++n, Types.VARCHAR);
        }
        tip.setBytes(++n, id);
        tip.addBatch();
        step.setBytes(1, id(received, i, 1));
        step.setBytes(2, id);
        step.setTimestamp(3, Timestamp.from(received));
        step.addBatch();
    }

    /** Begins with the time, as the platform's own ids do. */
    private static byte[] id(Instant at, int i, int part) {
        return ByteBuffer.allocate(16).putLong((at.toEpochMilli() << 16) | 0x7000).putInt(0x80000000 | part).putInt(i).array();
    }

    private String any(List<String> of) { return of.get(random.nextInt(of.size())); }
}
