/** What VK may want to be done before it runs a call: a captcha, a visit to a page, a confirmation. */
@NullMarked
package dev.bindery.vk.challenge;

import org.jspecify.annotations.NullMarked;
