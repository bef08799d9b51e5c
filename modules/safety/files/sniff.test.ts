import { describe, expect, test } from "vitest";
import { formatOfType } from "../rules/formats.ts";
import { aGif, aHeic, aJpeg, anExe, anSvg, aPng, aScene, aZip } from "../testing.ts";
import { sniff } from "./sniff.ts";

const at = (offset: number, words: string) =>
  Buffer.concat([Buffer.alloc(offset), Buffer.from(words, "latin1")]);
const bytes = (words: string) => Buffer.concat([Buffer.from(words, "latin1"), Buffer.alloc(64)]);
const typeOf = async (content: Buffer) => (await sniff(content)).format?.type;
const kindOf = async (content: Buffer) => (await sniff(content)).format?.kind;

test("pictures are known by their first bytes", async () => {
  expect(await typeOf(await aJpeg())).toBe("image/jpeg");
  expect(await typeOf(await aPng())).toBe("image/png");
  expect(await typeOf(await aScene().webp().toBuffer())).toBe("image/webp");
  expect(await typeOf(aGif())).toBe("image/gif");
  expect(await typeOf(await aScene().avif({ effort: 0 }).toBuffer())).toBe("image/avif");
  expect(await typeOf(aHeic())).toBe("image/heic");
  expect(await typeOf(await aScene().tiff().toBuffer())).toBe("image/tiff");
});

describe("F5 archives", () => {
  test.each([
    ["zip", "PK\u0003\u0004"],
    ["first part of a split zip", "PK\u0007\u0008PK\u0003\u0004"],
    ["zip made in one part", "PK00PK\u0003\u0004"],
    ["rar 4", "Rar!\u001a\u0007\0"],
    ["rar 5", "Rar!\u001a\u0007\u0001\0"],
    ["7z", "7z\u00bc\u00af\u0027\u001c"],
    ["gzip", "\u001f\u008b\u0008"],
    ["bzip2", "BZh91AY"],
    ["xz", "\u00fd7zXZ\0"],
    ["zstd", "\u0028\u00b5\u002f\u00fd"],
    ["cab", "MSCF\0\0\0\0"],
    ["lzh", "\u0020\u0020-lh5-"],
    ["ace", "1234567**ACE**"],
  ])("%s", async (_name, beginning) => {
    expect(await kindOf(bytes(beginning))).toBe("archive");
  });

  test("iso and tar, whose marks stand further in", async () => {
    expect(await kindOf(at(32_769, "CD001"))).toBe("archive");
    expect(await kindOf(at(257, "ustar\u000000"))).toBe("archive");
  });

  test("disk image of a Mac, whose mark stands at the end", async () => {
    expect(
      await kindOf(Buffer.concat([Buffer.alloc(4000), bytes("koly").subarray(0, 68), Buffer.alloc(444)])),
    ).toBe("archive");
  });
});

describe("F2 programs, scripts and documents that run", () => {
  test.each([
    ["Windows", "MZ\u0090\0", "program"],
    ["Linux", "\u007fELF\u0002", "program"],
    ["Mac", "\u00cf\u00fa\u00ed\u00fe", "program"],
    ["Java and Mac", "\u00ca\u00fe\u00ba\u00be", "program"],
    ["shortcut", "L\0\0\0\u0001\u0014\u0002\0\0\0\0\0\u00c0", "program"],
    ["shell", "#!/bin/sh\n", "script"],
    ["old Office", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "office"],
    ["RTF", "{\\rtf1", "office"],
    ["winmail.dat", "\u0078\u009f\u003e\u0022", "message"],
    ["PDF", "%PDF-1.7", "pdf"],
    ["PDF behind something", "\n\n junk %PDF-1.7", "pdf"],
  ])("%s", async (_name, beginning, kind) => {
    expect(await kindOf(bytes(beginning))).toBe(kind);
  });
});

describe("F2 texts", () => {
  test.each([
    ["<!DOCTYPE html><p>Olá", "markup"],
    ["\ufeff\n<!-- x --> <ScRiPt>alert(1)</script>", "markup"],
    ['<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>', "markup"],
    ["<x:svg xmlns:x='http://www.w3.org/2000/svg'/>", "markup"],
    ["<?php system('id');", "script"],
    ["@echo off\r\nstart x", "script"],
    ["BEGIN:VCALENDAR\r\nVERSION:2.0", "diary"],
    ["BEGIN:VCARD\r\nFN:Teo", "diary"],
    ["Received: from mail.example\r\nFrom: teo@casa-azul.example\r\nSubject: Key\r\n\r\nHello", "message"],
    ["[InternetShortcut]\r\nURL=https://casa-azul.example", "program"],
    ["We arrive at eight. Olá!", "text"],
  ])("%j is %s", async (words, kind) => {
    expect(await kindOf(Buffer.from(words))).toBe(kind);
  });

  test("in two bytes a letter they are the same", async () => {
    const html = Buffer.from("\ufeff<html><body>", "utf16le");
    expect(await typeOf(html)).toBe("text/html");
    expect(await typeOf(Buffer.from("\ufeff<svg >", "utf16le").swap16())).toBe("image/svg+xml");
  });
});

test("what nobody knows has no format", async () => {
  expect((await sniff(Buffer.from([1, 2, 3, 250, 0, 7]))).format).toBeUndefined();
  expect((await sniff(Buffer.alloc(0))).format).toBeUndefined();
  expect((await sniff(Buffer.alloc(3_000_000))).format).toBeUndefined();
});

test("F2 a picture that carries something is a picture, and the rest is noted", async () => {
  const gif = formatOfType("image/gif");
  expect(await sniff(Buffer.concat([aGif(), aZip()]))).toEqual({ format: gif, carries: "archive" });
  expect(await sniff(Buffer.concat([aGif(), anSvg()]))).toEqual({ format: gif, carries: "markup" });
  expect(await sniff(Buffer.concat([aGif(), Buffer.from("%PDF-1.4")]))).toEqual({
    format: gif,
    carries: "pdf",
  });
  expect(await sniff(Buffer.concat([anExe(), aGif()]))).toEqual({
    format: formatOfType("application/x-msdownload"),
  });
});

test("80 KB of one thing over and over are looked at in one go", async () => {
  for (const piece of [" ", "<", "<a ", "From: ", "-", "a ", "<!-- "])
    await sniff(Buffer.from(piece.repeat(80_000 / piece.length)));
});
