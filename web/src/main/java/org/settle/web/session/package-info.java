/// The guided session: what was planned, how far it is, what was felt. Start reading at
/// `SessionPages`.
@NullMarked
package org.settle.web.session;

import org.jspecify.annotations.NullMarked;
