/** Forms that are read and sent: no scripts needed. */

export const csr = false;
