/** The real servers of the platform, each as a process with its own folder: PostgreSQL, Kafka, Keycloak. */
@NullMarked
package nl.nplv.local.server;

import org.jspecify.annotations.NullMarked;
