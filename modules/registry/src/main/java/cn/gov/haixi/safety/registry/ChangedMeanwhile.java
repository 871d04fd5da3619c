package cn.gov.haixi.safety.registry;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody else saved the record after it was opened for editing: what was typed stays on the page, nothing is overwritten. */
public final class ChangedMeanwhile extends BusinessException {
    public ChangedMeanwhile() { super("registry.changed-meanwhile"); }

    /** @throws ChangedMeanwhile when the record is no longer the version that the editor saw */
    public static void check(long seen, long current) {
        if (seen != current) {
            throw new ChangedMeanwhile();
        }
    }
}
