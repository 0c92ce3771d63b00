/// Where people's entries are kept: one SQLite file or a PostgreSQL database, every value encrypted
/// with the person's own key.
///
/// Not here: what an entry means. Start reading at `Documents`.
@NullMarked
package org.settle.web.store;

import org.jspecify.annotations.NullMarked;
