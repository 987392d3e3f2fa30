package vn.nhipcau.obligation.spi;

import java.util.Collection;
import java.util.Set;

import vn.nhipcau.obligation.ObligationId;

/**
 * Knows of which work something was told, be it an obstacle alone, which changes no
 * state. Asked before work is cancelled.
 */
public interface Reported {

	Set<ObligationId> among(Collection<ObligationId> obligations);

}
