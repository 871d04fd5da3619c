package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.attachment.Samples;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.reporting.flood.IntakeClosed;
import cn.gov.haixi.safety.reporting.flood.IntakeWatch;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A flood of tips costs a desk one item and honest tips nothing; and when nothing can be kept, the intake says so (M3.5). */
@ExtendWith(ArquillianExtension.class)
class FloodIT {
    private static final int FLOOD = 2_000;
    private static final int HONEST = 10;

    @Inject private TipFixture fixture;
    @Inject private TipIntake intake;
    @Inject private Tips tips;
    @Inject private TipQueries queries;
    @Inject private TipFollowUps followUps;
    @Inject private WorklistQueries worklist;
    @Inject private IntakeWatch watch;
    @Inject private Caller caller;

    @Test @Clause("M3.5")
    void shouldPutManyOfAKindOnTheDeskAsOne() {
        String words = "(测试)" + TipFixture.anyWords(30);
        int before = work();
        List<Received> flood = IntStream.range(0, 12).mapToObj(i -> fixture.received(TipFixture.draft(words + " " + i))).toList();
        Received named = fixture.received(TipFixture.draft(words, new Tipster("测试举报人", "13900000000")));
        assertThat(work()).as("one for all without a name, one for the tipster with one").isEqualTo(before + 2);
        Received first = flood.get(0);
        assertThat(alike(first)).isEqualTo(11);

        TipFixture.CLERK.run(() -> tips.accept(first.id(), null, null, false));
        assertThat(titles()).as("the next takes its place").contains(first.number(), named.number());
        TipFixture.CLERK.run(() -> tips.accept(named.id(), null, null, false));
        assertThat(titles()).contains(flood.get(1).number());
        assertThat(TipFixture.CLERK.get(() -> tips.rejectAlike(flood.get(1).id(), "(测试)重复刷屏,与事实无关"))).isEqualTo(11);
        assertThat(flood.subList(1, 12)).allMatch(tip -> As.nobody().get(() -> followUps.progress(tip.receipt())).state() == TipState.REJECTED);
        assertThat(alike(first)).isZero();
    }

    @Test
    void shouldMergeAllOfAKindIntoTheFirst() {
        String words = "(测试)" + TipFixture.anyWords(30);
        List<Received> flood = IntStream.range(0, 5).mapToObj(i -> fixture.received(TipFixture.draft(words + " " + i))).toList();
        TipFixture.CLERK.run(() -> tips.accept(flood.get(0).id(), null, null, false));
        assertThat(TipFixture.CLERK.get(() -> tips.mergeAlike(flood.get(0).id()))).isEqualTo(4);
        assertThat(TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), flood.get(0).id())).followers()).isEqualTo(4);
        assertThat(titles()).doesNotContain(flood.get(1).number());
    }

    @Test
    void shouldCloseWhenTheDiskIsShortAndOpenByItself() throws Exception {
        TipDraft draft = TipFixture.draft("(测试)" + TipFixture.anyWords(20));
        TipDraft byTelephone = TipFixture.draft("(测试)" + TipFixture.anyWords(20));
        Received earlier = fixture.received();
        Upload photo = new Upload("p.jpg", Files.write(Files.createTempFile("flood", ".jpg"), Samples.photoWithPosition(64, 48, 1)));
        Sql.update("update registry_parameter set text_value = '900000000' where code = 'reporting.intake.free-megabytes'");
        try {
            forget();
            watch.look();
            assertThatThrownBy(() -> fixture.received(draft)).isInstanceOf(IntakeClosed.class);
            assertThatThrownBy(() -> As.nobody().run(() -> followUps.addEvidence(earlier.receipt(), List.of(photo)))).as("evidence fills a disk too").isInstanceOf(IntakeClosed.class);
            assertThatThrownBy(() -> As.nobody().run(() -> intake.addLate(earlier.id(), photo))).as("and what comes from WeChat").isInstanceOf(IntakeClosed.class);
            assertThat(post("127.0.2.1", json("(测试)磁盘已满时的举报"))).startsWith("HTTP/1.1 503").contains("Retry-After: 300");
            assertThat(request("127.0.2.1", "GET /portal/tip HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains("举报暂停接收", "tel:12350");
            assertThat(As.account("xitong").get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows())
                    .anyMatch(row -> row.kind().equals("reporting.intake.work.closed") && row.urgent());
            As.account("geermu-12350").run(() -> intake.byTelephone(byTelephone));
        } finally {
            Sql.update("update registry_parameter set text_value = '1024' where code = 'reporting.intake.free-megabytes'");
            forget();
            watch.look();
        }
        fixture.received(draft);
        As.nobody().run(() -> followUps.addEvidence(earlier.receipt(), List.of(photo)));
        Files.delete(photo.content());
        assertThat(As.account("xitong").get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).noneMatch(row -> row.kind().equals("reporting.intake.work.closed"));
    }

    @Test @Clause("M3.5")
    void shouldHearTenHonestOnesInAFloodOfTwoThousand() throws Exception {
        String words = "(测试)" + TipFixture.anyWords(40);
        int before = work();
        Instant start = Instant.now();
        List<Future<String>> flood = new ArrayList<>();
        List<Future<String>> honest = new ArrayList<>();
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            for (int i = 0; i < FLOOD; i++) {
                String source = "127.0.3." + (1 + i % 3);
                String body = json(words + i);
                flood.add(many.submit((Callable<String>) () -> post(source, body)));
                if (i % (FLOOD / HONEST) == FLOOD / HONEST / 2) {
                    String other = "127.0.4." + (1 + i / (FLOOD / HONEST));
                    String told = json("(测试)诚实" + TipFixture.anyWords(25));
                    honest.add(many.submit((Callable<String>) () -> post(other, told)));
                }
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> one : honest) {
                assertThat(one.get()).startsWith("HTTP/1.1 201");
                numbers.add(one.get().replaceAll("(?s).*\"number\":\"([^\"]+)\".*", "$1"));
            }
            int refused = 0;
            for (Future<String> one : flood) {
                String answer = one.get();
                assertThat(answer).matches("(?s)HTTP/1.1 (201|429).*");
                refused += answer.startsWith("HTTP/1.1 429") ? 1 : 0;
            }
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(refused).isGreaterThanOrEqualTo(FLOOD - 3 * 60);
            assertThat(titles()).containsAll(numbers);
            assertThat(work() - before).as("ten honest ones, and the flood as a few").isBetween(HONEST + 1, HONEST + 20);
        } finally {
            many.shutdownNow();
        }
    }

    /** Without a proxy of ours in front, what a visitor writes there is his invention: it must not make many sources of one. */
    @Test @Clause("M3.5")
    void shouldNotBelieveAnAddressThatTheVisitorInvents() throws Exception {
        String words = "(测试)" + TipFixture.anyWords(40);
        int refused = 0;
        for (int i = 0; i < 65; i++) {
            String forged = "X-Forwarded-For: 203.0.113." + i + "\r\nForwarded: for=203.0.113." + i + "\r\nX-Real-IP: 203.0.113." + i + "\r\n";
            refused += post("127.0.5.1", forged, json(words + i)).startsWith("HTTP/1.1 429") ? 1 : 0;
        }
        assertThat(refused).isEqualTo(5);
        assertThat(post("127.0.5.2", "X-Forwarded-For: 127.0.5.1\r\n", json(words))).as("nor shut another one out").startsWith("HTTP/1.1 201");
    }

    /** Parameters are kept in memory. */
    private static void forget() { CacheFixture.forgetAll(); }

    private int work() { return TipFixture.CLERK.get(() -> worklist.count(caller.scope())); }

    private long alike(Received tip) { return TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id())).alike(); }

    private List<String> titles() {
        return IntStream.range(0, 5).mapToObj(page -> TipFixture.CLERK.get(() -> worklist.mine(caller.scope(), new PageRange(page * PageRange.MOST, PageRange.MOST))).rows())
                .flatMap(List::stream).map(WorkRow::title).toList();
    }

    private static String json(String what) { return "{\"kind\":\"HAZARD\",\"what\":\"" + what + "\",\"region\":\"632801\",\"place\":\"示例园区\"}"; }

    private static String post(String source, String json) throws IOException { return post(source, "", json); }

    private static String post(String source, String headers, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return request(source, "POST /portal/api/v1/tips HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Type: application/json\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n" + json);
    }

    /** From an address of its own: all of 127.0.0.0/8 is this machine. */
    private static String request(String source, String text) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(source, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", Integer.getInteger("it.port.http")), 30_000);
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            for (int one = in.read(); one >= 0; one = in.read()) {
                answer.append((char) one);
            }
            return answer.toString();
        }
    }
}
