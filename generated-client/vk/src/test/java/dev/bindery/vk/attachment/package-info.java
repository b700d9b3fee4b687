/** References of attachments and mentions, written and read. */
@NullMarked
package dev.bindery.vk.attachment;

import org.jspecify.annotations.NullMarked;
