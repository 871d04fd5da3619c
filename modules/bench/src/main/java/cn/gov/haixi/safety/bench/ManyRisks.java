package cn.gov.haixi.safety.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Enterprises with their risks, inspections and hazards, written past the application: a hundred events, ten inspections with a hundred records each, and
 * two hundred hazards an enterprise, nearly all of them closed. Nothing in them is real. The same numbers come out of every run.
 */
public final class ManyRisks {
    private static final int BATCH = 1_000;
    private static final int UNITS = 10;
    private static final int EVENTS = 100;
    private static final int TASKS = 10;
    private static final int RECORDS = 100;
    private static final int HAZARDS = 200;
    /** So many hazards are open, however long the history is. */
    private static final int OPEN = 2_000;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int ENTERPRISE = 1;
    private static final int OBJECT = 2;
    private static final int UNIT = 3;
    private static final int EVENT = 4;
    private static final int MEASURE = 5;
    private static final int TASK = 6;
    private static final int RECORD = 7;
    private static final int HAZARD = 8;
    private static final int OBLIGATION = 9;
    private static final int RETURN = 10;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 3;

    private final Connection connection;
    private final List<Office> offices = new ArrayList<>();
    private final Random random = new Random(20171211);

    private record Office(byte[] id, String code, String path) { }

    private ManyRisks(Connection connection) { this.connection = connection; }

    /** Adds enterprises up to a number; returns when the database knows its figures. */
    public static void fill(Connection connection, int from, int to) throws SQLException { new ManyRisks(connection).add(from, to); }

    private void add(int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        readOffices();
        try (Rows enterprises = new Rows("registry_enterprise (id, version, uscc, name, region_code, region_path, industry, supervisor_id, key_enterprise, state)");
                Rows standings = new Rows("hazard_risk_standing (enterprise_id, colour, red, orange, yellow, blue, unassessed, since_day, next_on, all_assessed_on, last_assessed_on)");
                Rows objects = new Rows("hazard_risk_object (id, version, exchange_id, enterprise_id, name, department, responsible, longitude, latitude, colour)");
                Rows units = new Rows("hazard_risk_unit (id, version, exchange_id, enterprise_id, object_id, name, department, responsible)");
                Rows events = new Rows("hazard_risk_event (id, version, exchange_id, enterprise_id, unit_id, name, consequence, emergency, colour, inherent_colour, assessed_value, assessed_on, next_on)");
                Rows measures = new Rows("hazard_risk_measure (id, version, exchange_id, enterprise_id, event_id, data_source, kind, detail, description, check_content, responsible)");
                Rows tasks = new Rows("hazard_check_task (id, version, exchange_id, enterprise_id, measure_id, content, cycle_amount, cycle_unit, starts_on, opens_at, closes_at, working_days, inspector, window_from,"
                        + " window_until, last_on, last_status, made, missed, failed)");
                Rows records = new Rows("hazard_check_record (id, task_id, enterprise_id, window_from, checked_at, status, checked_by, words)");
                Rows hazards = new Rows("hazard_hazard (id, version, number, source, enterprise_id, enterprise_name, region_path, place, longitude, latitude, found, found_on, found_by, grade, factor, state, supervisor_id,"
                        + " reported_at, reported_on, due_on, extension_state, stop_state, listed, overdue_told)");
                Rows months = new Rows("hazard_check_month (enterprise_id, month_number, made, missed, failed)");
                Rows owed = new Rows("duty_obligation (id, version, rule, clause, debtor_kind, debtor_id, debtor_name, desk_id, region_path, period_from, period_to, opened_on, due_on, needed, state, fell_due, given_up, steps,"
                        + " creditor_key)");
                Rows returns = new Rows("hazard_return (id, version, enterprise_id, period_from, period_to, state, general_found, general_closed, major_found, major_closed, open_general, open_major, overdue, money,"
                        + " checks_due, checks_made, analysis, chief, filled_by, submitted_on)")) {
            for (int enterprise = from; enterprise < to; enterprise++) {
                Office office = offices.get(random.nextInt(offices.size()));
                String name = "压测企业" + enterprise;
                byte[] own = id(ENTERPRISE, enterprise);
                enterprises.add(own, 0, String.format("91632800MB%08d", enterprise), name, office.code(), office.path(), "2611", office.id(), 0, "OPERATING");
                int[] colours = new int[4];
                objects.add(id(OBJECT, enterprise), 0, "O" + enterprise, own, "压测装置", "生产部", "压测人员", 94 + random.nextDouble() * 5, 36 + random.nextDouble() * 2, random.nextInt(4));
                for (int unit = 0; unit < UNITS; unit++) {
                    int at = enterprise * UNITS + unit;
                    units.add(id(UNIT, at), 0, "U" + at, own, id(OBJECT, enterprise), "单元" + unit, "车间", "压测人员");
                    for (int event = 0; event < EVENTS / UNITS; event++) {
                        int of = at * (EVENTS / UNITS) + event;
                        int colour = random.nextInt(20) == 0 ? 0 : random.nextInt(3) + 1;
                        colours[colour]++;
                        LocalDate on = LAST.minusDays(random.nextInt(400));
                        events.add(id(EVENT, of), 0, "E" + of, own, id(UNIT, at), "泄漏" + event, "人员中毒", "切断、撤离", colour, colour, 100, on.toString(), on.plusMonths(12).toString());
                        measures.add(id(MEASURE, of), 0, "M" + of, own, id(EVENT, of), "INSPECTION", "SAFETY_INSTRUMENTS", "", "设报警仪", "报警仪在线", "压测人员");
                    }
                }
                standings.add(own, colours[0] > 0 ? 0 : 1, colours[0], colours[1], colours[2], colours[3], 0, LAST.minusDays(400).toString(), LAST.minusDays(20).toString(), LAST.minusDays(400).toString(), LAST.toString());
                for (int task = 0; task < TASKS; task++) {
                    int at = enterprise * TASKS + task;
                    boolean late = random.nextInt(50) == 0;
                    tasks.add(id(TASK, at), 0, "T" + at, own, id(MEASURE, enterprise * EVENTS + task), "报警仪在线" + task, 1, "DAY", LAST.minusDays(RECORDS).toString(), "08:00:00", "18:00:00", false, "压测人员",
                            LAST.plusDays(late ? -1 : 30) + " 08:00:00", LAST.plusDays(late ? -1 : 30) + " 18:00:00", LAST.minusDays(1).toString(), 0, RECORDS, 0, 0);
                    for (int record = 0; record < RECORDS; record++) {
                        String day = LAST.minusDays(RECORDS - record).toString();
                        records.add(id(RECORD, (long) at * RECORDS + record), id(TASK, at), own, day + " 08:00:00", day + " 09:30:00", record % 30 == 0 ? 1 : 0, "压测人员", "");
                    }
                }
                for (int month = 1; month <= MONTHS; month++) {
                    months.add(own, 202_600 + month, 80, random.nextInt(30), 3);
                }
                for (int quarter = 0; quarter < QUARTERS; quarter++) {
                    LocalDate first = LocalDate.of(2026, quarter * 3 + 1, 1);
                    LocalDate last = first.plusMonths(3).minusDays(1);
                    boolean in = random.nextInt(10) > 0;
                    owed.add(id(OBLIGATION, (long) enterprise * QUARTERS + quarter), 0, "hazard.return.quarter", "M5.3", "ENTERPRISE", own, name, office.id(), office.path(), first.toString(), last.toString(), first.toString(),
                            last.plusDays(15).toString(), 1, in ? "FULFILLED" : "MISSED", true, false, 0, 0);
                    returns.add(id(RETURN, (long) enterprise * QUARTERS + quarter), 0, own, first.toString(), last.toString(), in ? "SUBMITTED" : "DRAFT", 40, 38, 1, 1, 2, 0, 0, 20_000, 900, 850, "", "压测人员", "压测人员", last.plusDays(3).toString());
                }
                for (int hazard = 0; hazard < HAZARDS; hazard++) {
                    long number = hazard * 100_000L + enterprise;
                    boolean open = hazard == HAZARDS - 1 && enterprise < OPEN;
                    LocalDate on = LAST.minusDays(HAZARDS - hazard);
                    hazards.add(id(HAZARD, number), 0, "压测-" + number, "SELF_CHECK", own, name, office.path(), "压测车间", 95.1, 36.7, "压测隐患，护栏锈蚀断裂", on.toString(), "压测检查组",
                            hazard % 40 == 0 ? "MAJOR" : "GENERAL", "MATERIAL", open ? "RECTIFYING" : "CLOSED", office.id(), on + " 08:00:00", on.toString(), open ? on.plusDays(enterprise % 20 - 5L).toString() : null, "NONE", "NONE",
                            false, false);
                }
            }
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table registry_enterprise, hazard_risk_standing, hazard_risk_object, hazard_risk_unit, hazard_risk_event, hazard_risk_measure, hazard_check_task, hazard_check_record, hazard_hazard, hazard_check_month, duty_obligation, hazard_return");
        }
    }

    private void readOffices() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id, region_code, region_path from registry_organisation where kind = 'COMMITTEE_OFFICE' and valid_to is null and region_code <> '632800' order by region_path")) {
            while (found.next()) {
                offices.add(new Office(found.getBytes(1), found.getString(2), found.getString(3)));
            }
        }
    }

    /** Rows with a higher number sort behind those with a lower one, as the platform's own ids do with time. */
    private static byte[] id(int kind, long number) { return ByteBuffer.allocate(16).putLong(0x0190000000007000L | (long) kind << 48 & 0x000F000000000000L).putLong(0x8000000000000000L | number).array(); }

    /** Inserts that go to the database a thousand at a time, in the order in which their tables were opened. */
    private final class Rows implements AutoCloseable {
        private static final List<Rows> OPENED = new ArrayList<>();
        private final PreparedStatement insert;
        private int waiting;

        Rows(String table) throws SQLException {
            int columns = table.split(",").length;
            insert = connection.prepareStatement("insert into " + table + " values (" + "?, ".repeat(columns - 1) + "?)");
            OPENED.add(this);
        }

        void add(Object... values) throws SQLException {
            for (int column = 0; column < values.length; column++) {
                insert.setObject(column + 1, values[column]);
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                for (Rows rows : OPENED) {
                    rows.send();
                }
                connection.commit();
            }
        }

        private void send() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        @Override public void close() throws SQLException {
            for (Rows rows : OPENED) {
                rows.send();
            }
            OPENED.remove(this);
            insert.close();
        }
    }
}
