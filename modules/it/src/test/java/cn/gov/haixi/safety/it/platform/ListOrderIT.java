package cn.gov.haixi.safety.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.hazard.expert.ExpertFilter;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRow;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.insurance.PolicyFilter;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.hazard.service.ContractFilter;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.account.AccountFilter;
import cn.gov.haixi.safety.registry.account.AccountQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseFilter;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationFilter;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.person.PersonFilter;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PostFilter;
import cn.gov.haixi.safety.reporting.fund.FundFilter;
import cn.gov.haixi.safety.reporting.fund.FundQueries;
import cn.gov.haixi.safety.reporting.reward.RewardFilter;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a click on a column's head asks for: every list in each of its orders, and each order the other way round. */
@ExtendWith(ArquillianExtension.class)
class ListOrderIT {
    private static final String[] EVERY_LIST = {Permission.REGISTRY_SEE, Permission.TIP_SEE, Permission.REWARD_SEE, Permission.FUND_KEEP, Permission.DUTY_SEE, Permission.HAZARD_SEE, Permission.SECURITY_KEEP, Permission.SYSTEM_KEEP};
    private static final List<Enum<?>> EMPTY_LAST = List.of(HazardFilter.Sort.DUE, TipFilter.Sort.DUE, RewardFilter.Sort.DUE, RewardFilter.Sort.AMOUNT);

    @Inject private HazardQueries hazards;
    @Inject private ExpertQueries experts;
    @Inject private PolicyQueries policies;
    @Inject private ContractQueries contracts;
    @Inject private ObligationQueries obligations;
    @Inject private TipQueries tips;
    @Inject private RewardQueries rewards;
    @Inject private FundQueries funds;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;
    @Inject private PersonQueries people;
    @Inject private AccountQueries accounts;
    @Inject private Caller caller;

    /** A list as its page asks for it. */
    private interface Listed<T, S> { Page<T> find(Scope scope, S sort, PageRange range); }

    @Test void shouldTurnEveryOrderRound() {
        turns(HazardFilter.Sort.values(), (scope, sort, range) -> hazards.find(scope, HazardFilter.ALL, sort, range));
        turns(ExpertFilter.Sort.values(), (scope, sort, range) -> experts.find(scope, ExpertFilter.ALL, sort, range));
        turns(PolicyFilter.Sort.values(), (scope, sort, range) -> policies.find(scope, PolicyFilter.ALL, sort, range));
        turns(ContractFilter.Sort.values(), (scope, sort, range) -> contracts.find(scope, ContractFilter.ALL, sort, range));
        turns(ObligationFilter.Sort.values(), (scope, sort, range) -> obligations.find(scope, ObligationFilter.ALL, sort, range));
        turns(TipFilter.Sort.values(), (scope, sort, range) -> tips.find(scope, TipFilter.ALL, sort, range));
        turns(RewardFilter.Sort.values(), (scope, sort, range) -> rewards.find(scope, RewardFilter.ALL, sort, range));
        turns(FundFilter.Sort.values(), (scope, sort, range) -> funds.find(scope, FundFilter.ALL, sort, range));
        turns(EnterpriseFilter.Sort.values(), (scope, sort, range) -> enterprises.find(scope, EnterpriseFilter.ALL, sort, range));
        turns(OrganisationFilter.Sort.values(), (scope, sort, range) -> organisations.find(scope, OrganisationFilter.ALL, sort, range));
        turns(PersonFilter.Sort.values(), (scope, sort, range) -> people.find(scope, PersonFilter.ALL, sort, range));
        turns(PostFilter.Sort.values(), (scope, sort, range) -> people.findPosts(scope, PostFilter.ALL, sort, range));
        turns(AccountFilter.Sort.values(), (scope, sort, range) -> accounts.find(scope, AccountFilter.ALL, sort, range));
    }

    /** The first of one direction is never the first of the other. Of an order that keeps what is empty for its end only that is asked. */
    private <T, S extends Enum<S>> void turns(S[] sorts, Listed<T, S> list) {
        for (S sort : sorts) {
            As.account("zhou-zhuren").may(EVERY_LIST).run(() -> {
                Page<T> forward = list.find(caller.scope(), sort, new PageRange(0, PageRange.MOST));
                Page<T> backward = list.find(caller.scope(), sort, new PageRange(0, PageRange.MOST, true));
                String asked = sort.getDeclaringClass().getEnclosingClass().getSimpleName() + " " + sort;
                assertThat(forward.rows()).as(asked).hasSizeGreaterThan(1);
                assertThat(backward.total()).as(asked).isEqualTo(forward.total());
                assertThat(backward.rows().get(0)).as(asked).isNotEqualTo(forward.rows().get(0));
                if (forward.total() <= PageRange.MOST && !EMPTY_LAST.contains(sort)) {
                    List<T> turned = new ArrayList<>(backward.rows());
                    Collections.reverse(turned);
                    assertThat(turned).as(asked).containsExactlyElementsOf(forward.rows());
                }
            });
        }
    }

    /** Page by page nothing comes twice and nothing is left out where the days end. */
    @Test void shouldGoOnWithWhatHasNoDay() {
        As.account("zhou-zhuren").may(EVERY_LIST).run(() -> {
            List<HazardRow> whole = hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, new PageRange(0, PageRange.MOST)).rows();
            assertThat(whole).anyMatch(row -> row.dueOn() == null).anyMatch(row -> row.dueOn() != null);
            List<HazardRow> pages = new ArrayList<>();
            for (int first = 0; first < whole.size(); first += 3) {
                pages.addAll(hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, new PageRange(first, 3)).rows());
            }
            assertThat(pages.subList(0, whole.size())).isEqualTo(whole);
            var closed = new HazardFilter(HazardState.CLOSED, null, null, null, null, null, null, null, null, null);
            assertThat(hazards.find(caller.scope(), closed, HazardFilter.Sort.DUE, new PageRange(0, PageRange.MOST)).rows()).isNotEmpty().allMatch(row -> row.state() == HazardState.CLOSED);
        });
    }

    @Test void shouldBeginWithTheLeastOrWithTheGreatest() {
        sorted(range -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, range).rows().stream().map(row -> row.dueOn()).toList());
        sorted(range -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.REPORTED, range).rows().stream().map(row -> row.reportedOn()).toList());
        sorted(range -> contracts.find(caller.scope(), ContractFilter.ALL, ContractFilter.Sort.SUM, range).rows().stream().map(row -> row.sum().yuan()).toList());
        sorted(range -> policies.find(caller.scope(), PolicyFilter.ALL, PolicyFilter.Sort.UNTIL, range).rows().stream().map(row -> row.lastDay()).toList());
        sorted(range -> rewards.find(caller.scope(), RewardFilter.ALL, RewardFilter.Sort.AMOUNT, range).rows().stream().map(row -> row.amount() == null ? null : row.amount().yuan()).toList());
        sorted(range -> tips.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.DUE, range).rows().stream().map(row -> row.dueOn()).toList());
        sorted(range -> tips.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.RECEIVED, range).rows().stream().map(row -> row.receivedAt()).toList());
        sorted(range -> accounts.find(caller.scope(), AccountFilter.ALL, AccountFilter.Sort.OPENED, range).rows().stream().map(row -> row.openedAt()).toList());
    }

    private <V extends Comparable<? super V>> void sorted(Function<PageRange, List<V>> values) {
        As.account("zhou-zhuren").may(EVERY_LIST).run(() -> {
            List<V> whole = values.apply(new PageRange(0, PageRange.MOST));
            List<V> up = whole.stream().filter(Objects::nonNull).toList();
            assertThat(whole.subList(0, up.size())).as("what is empty stands last").doesNotContainNull();
            List<V> down = values.apply(new PageRange(0, PageRange.MOST, true));
            assertThat(up).isSorted();
            assertThat(down.get(0)).as("what is empty stands last either way").isNotNull();
            assertThat(down.stream().filter(Objects::nonNull).toList()).isSortedAccordingTo(Collections.reverseOrder());
        });
    }
}
