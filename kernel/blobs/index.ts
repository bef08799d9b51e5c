/** The door of blobs: bytes kept under the hash of what they are. */

export { type BlobName, type Blobs, openBlobs } from "./blobs.ts";
