/// Writes elements and text as XML, which is valid HTML as well; every text is escaped.
///
/// Not here: anything about answers.
///
/// Start reading at `Element`.
@NullMarked
package org.settle.markup;

import org.jspecify.annotations.NullMarked;
