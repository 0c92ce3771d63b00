/// What somebody sees when a page is missing, a form is too old, or we made a mistake.
@NullMarked
package org.settle.web.trouble;

import org.jspecify.annotations.NullMarked;
