package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.LocalDate;

/** Keeps bank accounts sealed and gives them back to the payment list only. */
@ApplicationScoped
class BankVault {
    @Inject private EntityManager em;
    @Inject private Vault vault;

    void keep(RewardId reward, Payment.Transfer transfer) {
        var sealed = vault.seal(reward.value(), Json.createObjectBuilder()
                .add("bank", transfer.bank()).add("number", transfer.number()).add("holder", transfer.holder()).build().toString());
        BankDetails known = em.find(BankDetails.class, reward.value());
        if (known == null) {
            em.persist(new BankDetails(reward, sealed));
        } else {
            known.replace(sealed);
        }
    }

    Payment.Transfer open(RewardId reward) {
        BankDetails details = em.find(BankDetails.class, reward.value());
        if (details == null) {
            throw new WrongWay();
        }
        try (JsonReader reader = Json.createReader(new StringReader(vault.open(reward.value(), details.sealed())))) {
            JsonObject json = reader.readObject();
            return new Payment.Transfer(json.getString("bank"), json.getString("number"), json.getString("holder"));
        }
    }

    void wipeOn(RewardId reward, LocalDate day) { em.find(BankDetails.class, reward.value()).wipeOn(day); }

    void wipe(RewardId reward) {
        BankDetails details = em.find(BankDetails.class, reward.value());
        if (details != null) {
            em.remove(details);
        }
    }
}
