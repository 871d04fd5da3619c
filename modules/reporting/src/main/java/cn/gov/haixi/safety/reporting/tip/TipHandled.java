package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Said in the transaction that handled a tip found true. Whoever pays rewards begins here.
 *
 * @param tip the first-accepted one of its matter: the one whose tipster is rewarded
 * @param owner the body that accepted it, and therefore pays
 * @param acceptedOn the day whose reward scale counts
 * @param keptFrom accounts of people who must see nothing of it
 */
public record TipHandled(TipId tip, UUID matter, String number, String regionPath, OrganisationId owner, TipKind kind, FindingClass finding,
                         LocalDate acceptedOn, LocalDate handledOn, boolean realName, boolean rewardable, List<UUID> keptFrom) { }
