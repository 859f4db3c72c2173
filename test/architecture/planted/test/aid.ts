export const aid = 1;
