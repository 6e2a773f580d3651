package vn.motcua.result.domain;

import java.util.Set;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;

/** One row of the table of moves. */
public record ResultMove(
    ResultState from, ResultAction action, ResultState to, Set<String> roles) {}
