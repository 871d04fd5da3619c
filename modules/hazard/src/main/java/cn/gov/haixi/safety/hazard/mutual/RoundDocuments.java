package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.document.Block;
import cn.gov.haixi.safety.platform.document.Heading;
import cn.gov.haixi.safety.platform.document.OfficialDocument;
import cn.gov.haixi.safety.platform.document.Paragraph;
import cn.gov.haixi.safety.platform.document.Table;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The result of a round as the official document (通报) that its organiser publishes by industry and category (M5.6); Chinese, as such papers are. */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoundDocuments {
    private static final List<String> COLUMNS = List.of("名次", "单位", "得分", "扣分项", "发现隐患");

    @Inject private MutualQueries queries;
    @Inject private IndustryQueries industries;

    /** @throws ResultNotReady before the round is closed */
    public OfficialDocument of(@NotNull Scope scope, @NotNull RoundId id) {
        RoundCase round = queries.get(scope, id);
        RoundRow row = round.row();
        if (!row.state().ended()) {
            throw new ResultNotReady();
        }
        return OfficialDocument.titled("关于" + row.title() + "情况的通报").mark(row.organiserName() + "文件").to(List.of("各参加单位"))
                .body(body(round)).issuedBy(row.organiserName(), row.closedOn()).ready();
    }

    private List<Block> body(RoundCase round) {
        RoundRow row = round.row();
        Ranking ranking = round.ranking();
        List<Block> body = new ArrayList<>();
        long scored = ranking.overall().stream().filter(one -> one.score() != null).count();
        body.add(new Paragraph("按照安全生产互检互查制度，" + row.organiserName() + "于" + row.startsOn() + "至" + row.endsOn() + "组织开展了" + row.title() + "（" + row.number() + "），参加单位"
                + round.parties().size() + "个，现场打分评价" + scored + "个，评分执行《" + row.sheetTitle() + "》（第" + row.sheetEdition() + "版，满分" + row.sheetPoints().toPlainString() + "分）。现将结果按行业、类别通报如下。"));
        body.add(new Heading(1, "总体情况"));
        words(round, RoundMove.CLOSED).forEach(words -> body.add(new Paragraph(words)));
        body.add(new Paragraph("检查共发现扣分项" + ranking.overall().stream().mapToInt(Standing::deductions).sum() + "项，其中列为隐患的" + ranking.overall().stream().mapToInt(Standing::hazards).sum()
                + "项，已纳入隐患台账跟踪整改。"));
        body.add(table(ranking.overall()));
        if (!ranking.industries().isEmpty()) {
            body.add(new Heading(1, "分行业情况"));
            ranking.industries().forEach(group -> {
                body.add(new Heading(2, industries.get(group.industry()).name()));
                body.add(table(group.standings()));
            });
        }
        body.add(new Heading(1, "分类别情况"));
        ranking.categories().forEach(group -> {
            body.add(new Heading(2, Messages.text(Messages.CHINESE, Messages.key(group.category()))));
            body.add(table(group.standings()));
        });
        body.add(new Heading(1, "工作要求"));
        body.add(new Paragraph("各参加单位要对照扣分项和隐患逐条整改，相互学习、共同提升；名次靠后的单位要查找原因，制定改进措施。"));
        return body;
    }

    private static List<String> words(RoundCase round, RoundMove move) {
        return round.steps().stream().filter(step -> step.move() == move).map(MutualStepRow::words).filter(words -> !words.isBlank()).toList();
    }

    private static Table table(List<Standing> standings) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        rows.addAll(standings.stream().map(one -> List.of(one.rank() == 0 ? "—" : String.valueOf(one.rank()), one.party().name(), one.score() == null ? "未评" : one.score().toPlainString(),
                String.valueOf(one.deductions()), String.valueOf(one.hazards()))).collect(Collectors.toList()));
        return new Table(rows);
    }
}
