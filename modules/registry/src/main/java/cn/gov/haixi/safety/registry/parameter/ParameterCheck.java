package cn.gov.haixi.safety.registry.parameter;

/** What a feature wants of its parameters beyond their kind. A feature offers one as a CDI bean; each is asked before a version is added. */
public interface ParameterCheck {
    /**
     * @param text as it would be kept, of the right kind
     * @throws cn.gov.haixi.safety.platform.BusinessException when the feature could not work with it; codes of others pass
     */
    void check(String code, String text);
}
