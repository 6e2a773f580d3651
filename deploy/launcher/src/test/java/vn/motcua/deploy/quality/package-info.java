/** What the whole repository has to keep to and no tool counts: sizes of files and pages, texts. */
package vn.motcua.deploy.quality;
