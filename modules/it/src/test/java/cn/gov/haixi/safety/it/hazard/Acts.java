package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.BusinessException;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Acts by name, each with one field left open. */
final class Acts<T> {
    private final Map<String, Consumer<T>> acts = new LinkedHashMap<>();

    Acts<T> as(As who, String name, Consumer<T> act) {
        acts.put(name, value -> who.run(() -> act.accept(value)));
        return this;
    }

    /** Those that took one of these, or broke by it. */
    List<String> taking(List<T> values) { return broken(values, true); }

    /** Those that broke by one of these. */
    List<String> breaking(List<T> values) { return broken(values, false); }

    private List<String> broken(List<T> values, boolean refusalWanted) {
        List<String> found = new ArrayList<>();
        acts.forEach((name, act) -> values.forEach(value -> {
            String shown = String.valueOf(value);
            String outcome = outcome(() -> act.accept(value));
            if (!outcome.equals("refused") && (refusalWanted || !outcome.equals("taken"))) {
                found.add(name + " with " + (shown.length() > 20 ? shown.substring(0, 8) + "…(" + shown.length() + ")" : shown) + ": " + outcome);
            }
        }));
        return found;
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "taken";
        } catch (BusinessException | ConstraintViolationException refusal) {
            return "refused";
        } catch (RuntimeException broken) {
            Throwable cause = broken.getCause();
            boolean refusal = cause instanceof BusinessException || cause instanceof ConstraintViolationException;
            return refusal ? "refused" : "broken by " + (cause == null ? broken : cause);
        }
    }
}
