package nl.nplv.wbmgp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import nl.nplv.test.contract.AccessMatrix;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessTest extends AccessMatrix {}
