import { expect, test } from "vitest";
import { noteLetter } from "./note.ts";

const NOTE = {
  language: "en",
  subject: "What came of your report",
  paragraphs: [{ words: "Good day Mira," }, { words: "Call your bank now.", isUrgent: true }],
  button: { label: "Open your stay", href: "https://stays.example/g/abc?x=1&y=2" },
  closing: "Bellhop Stays sent you this letter.",
} as const;

test("a note reads the same as a page and as plain text, with the address written out", () => {
  const { text, html, subject } = noteLetter(NOTE);
  expect(subject).toBe(NOTE.subject);
  expect(text).toBe(
    "Good day Mira,\n\nCall your bank now.\n\nOpen your stay\nhttps://stays.example/g/abc?x=1&y=2\n\nBellhop Stays sent you this letter.\n",
  );
  for (const words of ["Good day Mira,", "Call your bank now.", "Open your stay", NOTE.closing])
    expect(html).toContain(words);
  expect(html.match(/href="https:\/\/stays\.example\/g\/abc\?x=1&amp;y=2"/g)).toHaveLength(2);
  expect(html).not.toMatch(/<img|src=|<script/);
});

test("what cannot wait stands out by a frame and by weight, not by colour alone", () => {
  const { html } = noteLetter(NOTE);
  expect(/<p class="ink urgent" style="([^"]*)">Call/.exec(html)?.[1]).toMatch(/border:2px.*font-weight:600/);
});

test("names cannot add markup, and Arabic is written from right to left", () => {
  const { html } = noteLetter({ ...NOTE, language: "ar", paragraphs: [{ words: "<b>Ring</b>" }] });
  expect(html).toContain("&lt;b&gt;Ring&lt;/b&gt;");
  expect(html).toContain('lang="ar" dir="rtl"');
});
