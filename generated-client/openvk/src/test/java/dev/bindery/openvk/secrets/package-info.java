/** What must not come out anywhere. */
@NullMarked
package dev.bindery.openvk.secrets;

import org.jspecify.annotations.NullMarked;
