package dev.bindery.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = UnknownAttachment.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PhotoAttachment.class, name = "photo"),
    @JsonSubTypes.Type(value = VideoAttachment.class, name = "video"),
    @JsonSubTypes.Type(value = AudioAttachment.class, name = "audio"),
    @JsonSubTypes.Type(value = DocAttachment.class, name = "doc"),
    @JsonSubTypes.Type(value = NoteAttachment.class, name = "note"),
    @JsonSubTypes.Type(value = PollAttachment.class, name = "poll")
})
public sealed interface Attachment
        permits PhotoAttachment,
                VideoAttachment,
                AudioAttachment,
                DocAttachment,
                NoteAttachment,
                PollAttachment,
                UnknownAttachment {}
