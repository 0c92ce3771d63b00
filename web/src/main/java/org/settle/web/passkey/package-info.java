/// Passkeys: which site they belong to, what a browser is asked for, and whether its answer is
/// right.
///
/// Not here: pages and accounts (`account`). Start reading at `Ceremony`.
@NullMarked
package org.settle.web.passkey;

import org.jspecify.annotations.NullMarked;
