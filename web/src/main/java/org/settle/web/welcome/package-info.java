/// The first page, the language, the blank page that hides everything.
@NullMarked
package org.settle.web.welcome;

import org.jspecify.annotations.NullMarked;
