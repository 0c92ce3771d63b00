/// What else there is: the practice, the data of a person, the account.
@NullMarked
package org.settle.web.more;

import org.jspecify.annotations.NullMarked;
