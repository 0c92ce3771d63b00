package org.settle.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes numbers with as many digits as they deserve.
///
/// Signs of zero are dropped; very large and very small numbers are written with a power of ten;
/// nothing has more than six digits, except whole numbers below a million.
public final class NumberWords {
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;
    private static final int MOST_DIGITS = 6;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Locale locale;
    private final boolean typeset;

    private NumberWords(Locale locale, boolean typeset) {
        this.locale = locale;
        this.typeset = typeset;
    }

    /// For a terminal: hyphen as minus, `1.2e9`.
    ///
    /// @param locale decimal mark and grouping
    /// @return the writer
    public static NumberWords plain(Locale locale) {
        return new NumberWords(locale, false);
    }

    /// For a page: a true minus sign, `1.2 × 10⁹`.
    ///
    /// @param locale decimal mark and grouping
    /// @return the writer
    public static NumberWords typeset(Locale locale) {
        return new NumberWords(locale, true);
    }

    /// A number in a sentence, rounded as its uncertainty allows: to the largest power of ten that
    /// is at most half of the sd. A number that would become zero gets one digit more.
    ///
    /// @param value the number
    /// @param sd its standard deviation
    /// @return for example `0.8` for 0.83 with sd 0.5
    public String rough(double value, double sd) {
        double half = Math.abs(sd) / 2;
        if (!(half > 0) || !Double.isFinite(half)) {
            return digits(value, 2);
        }
        String text = at(value, exponent(half));
        return text.equals("0") ? at(value, exponent(half) - 1) : text;
    }

    /// A number in a table, rounded to two digits of its uncertainty.
    ///
    /// @param value the number
    /// @param sd its standard deviation
    /// @return for example `0.83` for 0.8312 with sd 0.52
    public String fine(double value, double sd) {
        double size = Math.abs(sd);
        return size > 0 && Double.isFinite(size) ? at(value, exponent(size) - 1) : digits(value, 2);
    }

    /// A number that somebody wrote down, such as a minimal important difference: up to six digits,
    /// no idle zeros.
    ///
    /// @param value the number
    /// @return for example `0.5`
    public String given(double value) {
        BigDecimal rounded = significant(value, 6).stripTrailingZeros();
        return write(rounded, Math.max(0, rounded.scale()), 6);
    }

    /// A number with a fixed count of significant digits.
    ///
    /// @param value the number
    /// @param digits how many
    /// @return for example `0.83`
    public String digits(double value, int digits) {
        return value == 0 || !Double.isFinite(value)
                ? at(value, 0)
                : at(value, exponent(value) - digits + 1);
    }

    /// A number with a fixed count of decimals.
    ///
    /// @param value the number
    /// @param decimals how many
    /// @return for example `0.975`
    public String decimals(double value, int decimals) {
        return at(value, -decimals);
    }

    /// A whole number.
    ///
    /// @param value the number
    /// @return for example `1,200`
    public String whole(double value) {
        return at(value, 0);
    }

    private String at(double value, int place) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "?" : (value < 0 ? minus() : "") + "∞";
        }
        int finest = value == 0 ? place : Math.max(place, exponent(value) - MOST_DIGITS + 1);
        BigDecimal rounded = new BigDecimal(value).setScale(-finest, RoundingMode.HALF_EVEN);
        return write(rounded, Math.max(0, -finest), Math.max(1, rounded.precision()));
    }

    private String write(BigDecimal rounded, int decimals, int digits) {
        if (rounded.signum() == 0) {
            return "0";
        }
        String sign = rounded.signum() < 0 ? minus() : "";
        BigDecimal size = rounded.abs();
        if (size.doubleValue() >= LARGE || size.doubleValue() < SMALL) {
            return sign + power(size, digits);
        }
        return sign + format(decimals).format(size);
    }

    private String power(BigDecimal size, int digits) {
        int exponent = size.precision() - size.scale() - 1;
        BigDecimal lead = size.movePointLeft(exponent).stripTrailingZeros();
        int decimals = Math.clamp(lead.scale(), 0, digits - 1);
        String front = format(decimals).format(lead);
        return typeset ? front + " × 10" + superscript(exponent) : front + "e" + exponent;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent))
                .chars()
                .forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }

    private DecimalFormat format(int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private String minus() {
        return typeset ? "−" : "-";
    }

    private static BigDecimal significant(double value, int digits) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal(value).setScale(digits - 1 - exponent(value), RoundingMode.HALF_EVEN);
    }

    private static int exponent(double value) {
        BigDecimal exact = new BigDecimal(Math.abs(value));
        return exact.precision() - exact.scale() - 1;
    }
}
