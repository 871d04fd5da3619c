package cn.gov.haixi.safety.platform.document;

/** A piece of a document's body. The writer gives headings and items their numbers. */
public sealed interface Block permits Heading, Paragraph, ListItem, Table { }
