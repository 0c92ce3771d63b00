package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody at a page, with a pointer, or with Tab, Enter, Space and the arrows alone.
///
/// @param page what is on
/// @param keys whether there is no pointer
record Hand(Page page, boolean keys) {
    private static final int FAR = 120;

    /// Presses a button or a link, and waits for the page that follows.
    void press(String selector) {
        if (!keys) {
            page.locator(selector).first().click();
            page.waitForLoadState();
            return;
        }
        String before = page.url() + page.locator("h1").first().textContent();
        boolean inPlace = selector.startsWith(".step");
        reach(selector);
        page.keyboard().press("Enter");
        page.waitForLoadState();
        for (int i = 0; i < 50 && !inPlace; i++) {
            if (!before.equals(page.url() + page.locator("h1").first().textContent())) {
                return;
            }
            page.waitForTimeout(20);
        }
    }

    /// Opens or closes what is folded.
    void unfold(String selector) {
        if (keys) {
            reach(selector);
            page.keyboard().press("Enter");
        } else {
            page.locator(selector).first().click();
        }
    }

    /// Ticks a box, or one of several.
    void choose(String selector) {
        if (!keys) {
            page.locator(selector).first().check();
            return;
        }
        if (page.locator(selector).first().isChecked()) {
            return;
        }
        // Tab leads to one of a group, the arrows lead from there to the others.
        String name = page.locator(selector).first().getAttribute("name");
        boolean radio = "radio".equals(page.locator(selector).first().getAttribute("type"));
        reach(radio ? "input[name='" + name + "']" : selector);
        for (int i = 0; radio && i < FAR && !has(selector); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!page.locator(selector).first().isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(page.locator(selector).first().isChecked()).as(selector).isTrue();
    }

    /// Tabs until the wanted element has the focus, and sees that the focus can be seen.
    private void reach(String selector) {
        for (int tabs = 0; tabs < FAR; tabs++) {
            page.keyboard().press("Tab");
            if (has(selector)) {
                Object outline =
                        page.evaluate(
                                "(e => getComputedStyle(e).outlineStyle + getComputedStyle(e.closest('label') ?? e).outlineStyle)(document.activeElement)");
                assertThat(outline).as(selector).isNotEqualTo("nonenone");
                return;
            }
        }
        throw new AssertionError("No way with Tab to " + selector + " on " + page.url());
    }

    private boolean has(String selector) {
        return Boolean.TRUE.equals(
                page.evaluate("s => document.activeElement.matches(s)", selector));
    }
}
