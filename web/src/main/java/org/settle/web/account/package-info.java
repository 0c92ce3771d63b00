/// Accounts: the set-up link, new people, sign-in with a password, devices.
///
/// Not here: how a browser is known (`system.DeviceCookie`). Start reading at `Accounts`.
@NullMarked
package org.settle.web.account;

import org.jspecify.annotations.NullMarked;
