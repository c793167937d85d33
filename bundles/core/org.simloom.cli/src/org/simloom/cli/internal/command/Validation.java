package org.simloom.cli.internal.command;
final class Validation { static void refuseErrors(org.simloom.cli.internal.Services s, java.nio.file.Path p) { } }
