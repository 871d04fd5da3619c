package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.math.BigDecimal;

/** What a sheet shows of one enterprise. */
record SheetLine(String uscc, String name, String regionCode, String industry, OrganisationId supervisor, Boolean key, String address,
                 BigDecimal longitude, BigDecimal latitude, EnterpriseState state) { }
