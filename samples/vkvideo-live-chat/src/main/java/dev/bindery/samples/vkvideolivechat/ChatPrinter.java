package dev.bindery.samples.vkvideolivechat;

import dev.bindery.vkvideolive.model.ChatMessage;
import dev.bindery.vkvideolive.model.MessagePart;
import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;

/** Prints the messages of a chat, one line each. */
final class ChatPrinter implements Flow.Subscriber<WebsocketEvent> {
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(WebsocketEvent event) {
        if (event instanceof WebsocketEvent.ChatMessageSendEvent sent) {
            System.out.println(line(sent.value().data().chatMessage()));
        } else if (event instanceof WebsocketEvent.ChatMessageDeleteEvent deleted) {
            System.out.println(
                    "         (message " + deleted.value().data().chatMessage().id() + " was deleted)");
        }
    }

    @Override
    public void onError(Throwable failure) {
        System.out.println(failure.getMessage());
        end.countDown();
    }

    @Override
    public void onComplete() {
        end.countDown();
    }

    void untilItEnds() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(ChatMessage message) {
        String text = message.parts().stream().map(ChatPrinter::text).collect(Collectors.joining());
        LocalTime time = LocalTime.ofInstant(message.createdAt(), ZoneOffset.UTC);
        return time + " " + message.author().nick() + ": " + text;
    }

    private static String text(MessagePart part) {
        if (part.text() != null) {
            return part.text().content();
        } else if (part.mention() != null) {
            return "@" + part.mention().nick();
        } else if (part.smile() != null) {
            return ":" + part.smile().name() + ":";
        }
        return part.link() == null ? "" : part.link().url();
    }
}
