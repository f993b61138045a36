/**
 * Characters that show nothing of themselves: they steer a terminal, turn the direction of text, end a line, or cannot be
 * seen. A server or a file may send them to mislead a reader.
 */
export const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
