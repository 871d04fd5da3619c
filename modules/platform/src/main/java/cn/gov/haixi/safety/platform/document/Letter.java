package cn.gov.haixi.safety.platform.document;

/** One letter of a paragraph, and how it looks; \t, \n and \f stand for themselves. */
record Letter(int codePoint, Look look) {
    /** Letters and digits have a font of their own; marks that Chinese shares with others are Chinese here. */
    String font() { return codePoint < 0x2000 ? look.latin() : look.font(); }
}
