package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.outbox.Outbox;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTasks;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseWish;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.tip.ReceiptRefused;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipProgress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The direct line (M3.2): leads somebody in a chat, in plain words, from the first sentence to the receipt. Progress is told to who sends a
 * receipt and never by who is asking. Each message is worked off once, however often WeChat repeats it.
 */
@Stateless
@PermitAll
public class WechatChats {
    private static final Pattern RECEIPT = Pattern.compile("(?:[0-9A-Za-z][\\s-]*){24}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final String MAC = "HmacSHA256";
    private static final int MOST_MEDIA = 9;
    private static final int MOST_MEDIA_ID = 200;
    private static final int MOST_SHOWN = 150;
    private static final List<String> FINISH = List.of("完成", "提交", "好了");
    /** Where words are a choice and nothing else. */
    private static final Set<ChatDraft.Want> CHOICES = EnumSet.of(ChatDraft.Want.KIND, ChatDraft.Want.REGION, ChatDraft.Want.DESK);
    private static final List<String> GIVE_UP = List.of("取消", "放弃");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private WechatLines lines;
    @Inject private LineWatch watch;
    @Inject private TipIntake intake;
    @Inject private TipFollowUps followUps;
    @Inject private RewardClaims rewards;
    @Inject private EnterpriseTasks tasks;
    @Inject private EnterpriseTaskQueries answers;
    @Inject private Outbox outbox;
    @Inject private RegionQueries regions;

    /**
     * @param form address of the portal's form, for what cannot be said in the chat
     * @return what to say; empty for nothing
     * @throws MessageRepeated when the same message is being answered at this moment
     * @throws ChatBegunAtOnce when another message of the same sender began the chat at this moment: call again
     */
    public String answer(@NotNull String line, @NotNull ChatMessage message, @NotNull String form) {
        String key = key(line, message.id());
        ChatAnswer before = em.find(ChatAnswer.class, key);
        if (before != null) {
            return again(before);
        }
        ChatAnswer answer = new ChatAnswer(key, clock.instant());
        em.persist(answer);
        try {
            em.flush();
        } catch (ConstraintViolationException atOnce) {
            throw new MessageRepeated();
        }
        String words = new Turn(lines.get(line), key(line, message.sender()), form, answer).take(message);
        if (answer.submission() == null) {
            answer.words(words);
        }
        watch.message(line);
        return words;
    }

    /** What this message was answered; empty if it never was. */
    public String repeated(@NotNull String line, @NotNull ChatMessage message) {
        return Optional.ofNullable(em.find(ChatAnswer.class, key(line, message.id()))).map(this::again).orElse("");
    }

    private String again(ChatAnswer before) {
        return before.submission() == null ? Optional.ofNullable(before.words()).orElse("") : receipt(intake.again(before.submission()).receipt());
    }

    /** One message and its answer. */
    private final class Turn {
        private final WechatLine line;
        private final String sender;
        private final String form;
        private final ChatAnswer answer;
        private final Instant now = clock.instant();

        Turn(WechatLine line, String sender, String form, ChatAnswer answer) {
            this.line = line;
            this.sender = sender;
            this.form = form;
            this.answer = answer;
        }

        String take(ChatMessage message) {
            return switch (message.kind()) {
                case SUBSCRIBED -> warning() + say("welcome");
                case OTHER -> "";
                case PHOTO, VIDEO, VOICE -> media(message);
                case POSITION -> position(message);
                case TEXT -> text(message.text() == null ? "" : message.text().strip());
            };
        }

        private String position(ChatMessage message) {
            Begun draft = draft();
            if (message.position() == null || message.position().longitude() == null || message.position().latitude() == null) {
                return draft.prefix() + ask(draft.draft());
            }
            draft.draft().at(message.position(), message.text(), now);
            return draft.prefix() + ask(draft.draft());
        }

        private String media(ChatMessage message) {
            Begun begun = draft();
            int known = media(begun.draft()).size();
            if (message.text() == null || message.text().length() > MOST_MEDIA_ID) {
                return begun.prefix() + ask(begun.draft());
            }
            if (known >= MOST_MEDIA) {
                return say("media-enough", known) + "\n" + ask(begun.draft());
            }
            begun.draft().touched(now);
            em.persist(new ChatMedia(begun.draft().id(), line.code(), message.text(), message.kind()));
            return begun.prefix() + say("media", known + 1) + "\n" + heard(begun.draft(), message) + ask(begun.draft());
        }

        /** What WeChat understood stands for words that were not written; the speaker is told what it was. */
        private String heard(ChatDraft draft, ChatMessage message) {
            boolean wanted = message.heard() != null && draft.wants() == ChatDraft.Want.WHAT;
            return wanted && draft.tell(message.heard().strip(), now) ? say("heard", brief(message.heard().strip())) + "\n" : "";
        }

        private List<ChatMedia> media(ChatDraft draft) {
            return em.createQuery("select m from ChatMedia m where m.draft = :draft order by m.id", ChatMedia.class).setParameter("draft", draft.id()).getResultList();
        }

        private void drop(ChatDraft draft) {
            media(draft).forEach(em::remove);
            em.remove(draft);
        }

        private String text(String words) {
            if (RECEIPT.matcher(words).matches()) {
                return progress(words);
            }
            if (words.isEmpty()) {
                return warning() + say("welcome");
            }
            Begun begun = draft();
            ChatDraft draft = begun.draft();
            if (GIVE_UP.contains(plain(words))) {
                drop(draft);
                return say("given-up");
            }
            if (FINISH.contains(plain(words))) {
                return draft.complete() ? finish(draft) : begun.prefix() + ask(draft);
            }
            return begun.prefix() + (choose(draft, words) || !CHOICES.contains(draft.wants()) && draft.tell(words, now)
                    ? "" : say("not-understood") + "\n") + ask(draft);
        }

        /** A number, or a kind or region by its name, where that was asked for. */
        private boolean choose(ChatDraft draft, String typed) {
            String words = plain(typed);
            int number = NUMBER.matcher(words).matches() ? Integer.parseInt(words) : 0;
            if (draft.wants() == ChatDraft.Want.KIND) {
                List<TipKind> chosen = number >= 1 && number <= TipKind.values().length ? List.of(TipKind.values()[number - 1])
                        : Stream.of(TipKind.values()).filter(kind -> words.length() > 1 && words(kind).contains(words)).toList();
                if (chosen.size() == 1) {
                    draft.is(chosen.get(0), now);
                }
                return chosen.size() == 1;
            }
            if (draft.wants() == ChatDraft.Want.DESK && (number == 1 || number == 2)) {
                draft.enterprise(number == 1, now);
                return true;
            }
            if (draft.wants() == ChatDraft.Want.REGION) {
                List<RegionRow> choice = choice();
                Optional<RegionRow> chosen = number >= 1 && number <= choice.size() ? Optional.of(choice.get(number - 1))
                        : choice.stream().filter(region -> words.length() > 1 && region.name().startsWith(words)).findFirst();
                chosen.ifPresent(region -> draft.in(region.code(), now));
                return chosen.isPresent();
            }
            return false;
        }

        private String ask(ChatDraft draft) {
            return switch (draft.wants()) {
                case WHAT -> say("what");
                case KIND -> say("kind", numbered(IntStream.range(0, TipKind.values().length).mapToObj(i -> words(TipKind.values()[i])).toList()));
                case REGION -> say("region", numbered(choice().stream().map(RegionRow::name).toList()));
                case DESK -> desk(draft);
                case PLACE -> say("place");
                case NOTHING -> say("ready");
            };
        }

        private String desk(ChatDraft draft) {
            if (tasks.mayHave(line.uscc(), draft.what())) {
                return say("desk");
            }
            draft.enterprise(false, now);
            return say("government-only") + "\n" + ask(draft);
        }

        private String finish(ChatDraft draft) {
            Received received = intake.fromWechat(draft.tip(line.uscc()));
            lines.told(line, received.id());
            if (line.uscc() != null && draft.enterpriseMay()) {
                tasks.give(new EnterpriseWish(line.uscc(), received.id(), received.number(), draft.what(), draft.place()));
            }
            for (ChatMedia media : media(draft)) {
                media.belongsTo(received.id());
                outbox.put(MediaDelivery.KIND, line.code(), media.id().toString());
            }
            answer.receiptOf(draft.id());
            em.remove(draft);
            return receipt(received.receipt());
        }

        private String progress(String typed) {
            watch.asked(line.code());
            try {
                TipProgress tip = followUps.progress(typed);
                String reward = rewards.of(typed).map(one -> "\n" + say("reward", one.state())).orElse("");
                String follow = form.replaceFirst("/tip$", "/follow");
                Optional<String> said = answers.answer(tip.id());
                String enterprise = said.map(words -> "\n" + say("enterprise-answer", brief(words))).orElse("")
                        + said.filter(words -> words.length() > MOST_SHOWN).map(words -> "\n" + say("whole", follow)).orElse("");
                return say("progress", tip.number(), tip.state()) + enterprise + tip.question().map(question -> "\n" + say("question", brief(question), follow)).orElse("") + reward;
            } catch (ReceiptRefused wrong) {
                return say("receipt-refused");
            }
        }

        /** Nine photos chosen together come as nine calls at one moment: each waits for the one before. */
        private Begun draft() {
            Optional<ChatDraft> known = em.createQuery("select d from ChatDraft d where d.sender = :sender", ChatDraft.class).setParameter("sender", sender)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
            if (known.isPresent() && !known.get().forgotten(now)) {
                return new Begun(known.get(), "");
            }
            known.ifPresent(this::drop);
            em.flush();
            ChatDraft draft = new ChatDraft(sender, now);
            RegionRow owner = regions.get(line.regionCode());
            if (!owner.prefecture()) {
                draft.in(owner.code(), now);
            }
            if (line.uscc() != null) {
                draft.onEnterpriseLine();
            }
            em.persist(draft);
            try {
                em.flush();
            } catch (ConstraintViolationException atOnce) {
                throw new ChatBegunAtOnce();
            }
            watch.began(line.code());
            return new Begun(draft, (known.isPresent() ? say("forgotten") + "\n" : "") + warning());
        }

        /** An enterprise can read along in its own account: whoever speaks of those who lead it is shown another way, before he says it. */
        private String warning() { return lines.enterprise(line).map(name -> say("enterprise", name, form) + "\n").orElse(""); }

        private List<RegionRow> choice() { return regions.at(LocalDate.now(clock)).stream().filter(region -> !region.prefecture()).toList(); }
    }

    /** @param prefix a word about a draft that had been forgotten */
    private record Begun(ChatDraft draft, String prefix) { }

    /** WeChat shows nothing of an answer beyond 2,048 bytes: long words of others are shown in part, all of them on the portal. */
    private static String brief(String words) {
        return words.length() <= MOST_SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_SHOWN) - 1)) + "……";
    }

    private static String receipt(String receipt) { return say("receipt", receipt); }

    private static String numbered(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(i -> i + 1 + " " + names.get(i)).collect(Collectors.joining("\n"));
    }

    /** «２。» is a 2, and «完成！» is «完成». */
    private static String plain(String words) { return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\s]+$", ""); }

    private static String words(Enum<?> constant) { return Messages.text(Messages.CHINESE, Messages.key(constant)); }

    private static String say(String what, Object... args) { return Messages.text(Messages.CHINESE, "reporting.wechat.say." + what, args); }

    /**
     * Keyed with the line's secret, which lies sealed: openids are known to the account's owner, and a plain hash of each would tell whoever has both them
     * and the database who is telling.
     */
    private String key(String line, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(lines.apiKeys(line).secret().getBytes(StandardCharsets.UTF_8), MAC));
            return HexFormat.of().formatHex(mac.doFinal((line + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
