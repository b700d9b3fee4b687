/** Topics as the server gets them. */
@NullMarked
package dev.bindery.ok.topic;

import org.jspecify.annotations.NullMarked;
