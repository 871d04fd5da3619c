package cn.gov.haixi.safety.reporting.reward;

import java.util.regex.Pattern;

/** Where the money goes. Neither way asks who the tipster is; a bank account's holder may be anyone the tipster trusts. */
public sealed interface Payment {
    PaymentWay way();

    /** At the cashier's counter, against the reward's number and the one-time code. */
    record Cash() implements Payment {
        @Override public PaymentWay way() { return PaymentWay.CASH; }
    }

    /**
     * By the bank. Shows nothing of itself: it may come into a log by accident.
     *
     * @param number digits; blanks are taken out
     */
    record Transfer(String bank, String number, String holder) implements Payment {
        private static final Pattern NUMBER = Pattern.compile("[0-9]{8,32}");
        private static final int LONGEST = 80;

        public Transfer {
            bank = required(bank, "bank");
            holder = required(holder, "holder");
            number = required(number, "number").replaceAll("[\\s-]", "");
            if (!NUMBER.matcher(number).matches()) {
                throw new PaymentIncomplete("number");
            }
        }

        private static String required(String text, String what) {
            String trimmed = text == null ? "" : text.strip();
            if (trimmed.isEmpty() || trimmed.length() > LONGEST || trimmed.chars().anyMatch(Character::isISOControl)) {
                throw new PaymentIncomplete(what);
            }
            return trimmed;
        }

        @Override public PaymentWay way() { return PaymentWay.TRANSFER; }

        @Override public String toString() { return "Transfer[…]"; }
    }
}
