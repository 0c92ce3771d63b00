/// Accounts: the set-up link, new people, sign-in with a passkey or a password, devices.
///
/// Not here: how a browser is known (`system.DeviceCookie`), what makes a passkey right
/// (`passkey`). Start reading at `Accounts`.
@NullMarked
package org.settle.web.account;

import org.jspecify.annotations.NullMarked;
