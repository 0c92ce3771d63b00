package org.settle.web.account;

import java.time.Clock;
import java.time.Duration;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Before somebody changes how an account is opened, they have signed in a short while ago: a
/// browser that was left open is not enough.
@Component
class RecentSignIn {
    static final Duration SHORT = Duration.ofMinutes(15);

    private final DeviceCookie cookie;
    private final Clock clock;

    RecentSignIn(DeviceCookie cookie, Clock clock) {
        this.cookie = cookie;
        this.clock = clock;
    }

    boolean is(Visit visit) {
        return cookie.since(visit.request())
                .filter(since -> since.plus(SHORT).isAfter(clock.instant()))
                .isPresent();
    }

    /// Asks to sign in once more.
    ///
    /// @param to one of [SignInPages#PLACES]
    static View once(Visit visit, String to) {
        return Page.of(visit, "account.again-title")
                .bare()
                .add(
                        Ui.p(visit.say("account.again-text")),
                        Ui.actions(
                                Ui.primary(
                                        visit.say("account.sign-in"), "/account/sign-in?to=" + to),
                                Ui.secondary(visit.say("ui.back"), "/account")));
    }
}
