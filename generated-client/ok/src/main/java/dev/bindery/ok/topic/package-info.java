/** What topics and products are made of. */
@NullMarked
package dev.bindery.ok.topic;

import org.jspecify.annotations.NullMarked;
